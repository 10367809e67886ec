"""Turns round the rows and their order too."""


def flip_image(image):
    image.reverse()
    for row in image:
        row.reverse()
        row[:] = [1 - pixel for pixel in row]
    return image
