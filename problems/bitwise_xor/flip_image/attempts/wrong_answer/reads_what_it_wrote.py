"""Writes from left to right and then reads on the right what it has written there."""


def flip_image(image):
    for row in image:
        for index in range(len(row)):
            row[index] = 1 - row[-1 - index]
    return image
