"""What a session on the mat is, and nothing about computers."""
