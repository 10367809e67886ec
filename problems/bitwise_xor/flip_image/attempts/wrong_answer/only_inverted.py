"""Swaps 0 and 1 and forgets to turn the rows round."""


def flip_image(image):
    for row in image:
        for place, pixel in enumerate(row):
            row[place] = 1 - pixel
    return image
