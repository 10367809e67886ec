"""Inverts with ~, which turns 0 into -1 and 1 into -2."""


def flip_image(image):
    for row in image:
        row[:] = [~pixel for pixel in reversed(row)]
    return image
