"""Gives a new row to the name that ran over the rows, and the image keeps the old one."""


def flip_image(image):
    for row in image:
        row = [1 - pixel for pixel in reversed(row)]
    return image
