"""Everything that is seen: windows, pages, controls and pictures."""
