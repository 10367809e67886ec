"""Takes pixels off the front of the row, which moves all the others, and pushes them in behind the rest."""


def flip_image(image):
    for row in image:
        for place in range(len(row), 0, -1):
            row.insert(place - 1, row.pop(0) ^ 1)
    return image
