"""A picture in, a `Reading` out: frames come from a `FrameSource`, a `DocumentReader` says what they show.

The way of a frame: `search` looks at `views` of it, `rows` finds dark rows of print, `zone` groups them, `strips`
straightens them, `characters` asks the network, `decoding` finds the most probable text of each format, `agreement`
weighs the frames against each other, `acceptance` says what the desk may act on, and `barcodes` looks for those
beside, in regions that `barcode_regions` finds. `camera_health` measures the camera itself. The one rule of the room:
nothing is accepted, repaired or guessed past what the picture, the check digits and the confidence together carry.
"""
