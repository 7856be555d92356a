"""How heavy the program is, as ratios to bare programs, or to a small case, measured in the same run."""
