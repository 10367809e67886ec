"""Returns a new image and does not modify the argument."""


def flip_image(image):
    return [[1 - pixel for pixel in reversed(row)] for row in image]
