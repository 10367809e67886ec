"""Writes from left to right and reads on the right what it has written there."""


def flip_image(image):
    for row in image:
        for place in range(len(row)):
            row[place] = 1 - row[-1 - place]
    return image
