"""The parts windows and pages are made of."""
