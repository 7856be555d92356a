"""The pages of the main window and the questions around a session."""
