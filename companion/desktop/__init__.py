"""What the operating system has to say, one adapter a file."""
