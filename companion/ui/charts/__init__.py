"""The charts of the progress page, as they are drawn on screen, in pictures and on paper."""
