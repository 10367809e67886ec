"""Turns over all bits, which makes -1 of 0 and -2 of 1."""


def flip_image(image):
    for row in image:
        row[:] = [~pixel for pixel in reversed(row)]
    return image
