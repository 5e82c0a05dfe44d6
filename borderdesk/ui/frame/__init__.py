"""The plain frame around a page: who works where at the top, the title with its actions, the keys at the foot."""
