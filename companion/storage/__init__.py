"""Where sessions, health answers and preferences are kept: files and one SQLite database."""
