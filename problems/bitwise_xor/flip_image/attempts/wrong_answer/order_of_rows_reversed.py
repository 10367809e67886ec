"""Reverses the order of the rows instead of each row."""


def flip_image(image):
    image.reverse()
    for row in image:
        for index in range(len(row)):
            row[index] ^= 1
    return image
