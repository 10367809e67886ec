"""Walks along the row from its start to each of its pixels."""


def pixel_at(row, wanted):
    for index, pixel in enumerate(row):
        if index == wanted:
            return pixel
    return None


def flip_image(image):
    for index, row in enumerate(image):
        image[index] = [1 - pixel_at(row, wanted) for wanted in range(len(row) - 1, -1, -1)]
    return image
