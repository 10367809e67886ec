"""Turns the rows round and forgets to swap 0 and 1."""


def flip_image(image):
    for row in image:
        row.reverse()
    return image
