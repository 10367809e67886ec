"""Inverts the pixels and forgets to reverse the rows."""


def flip_image(image):
    for row in image:
        for index, pixel in enumerate(row):
            row[index] = 1 - pixel
    return image
