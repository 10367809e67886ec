"""Turns round the order of the rows instead of the rows."""


def flip_image(image):
    image.reverse()
    for row in image:
        for place in range(len(row)):
            row[place] ^= 1
    return image
