"""Reverses the rows and forgets to invert the pixels."""


def flip_image(image):
    for row in image:
        row.reverse()
    return image
