"""What gives the core a clock, and tells the others what happens."""
