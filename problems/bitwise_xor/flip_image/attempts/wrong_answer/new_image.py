"""Makes a new image and leaves the given one as it was."""


def flip_image(image):
    return [[1 - pixel for pixel in reversed(row)] for row in image]
