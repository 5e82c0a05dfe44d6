"""A vehicle at the lane: opened once, its people served one by one, and let go on when they are done."""
