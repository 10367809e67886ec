"""Reverses each row and the order of the rows too."""


def flip_image(image):
    image.reverse()
    for row in image:
        row.reverse()
        row[:] = [1 - pixel for pixel in row]
    return image
