"""Transposes the image instead of reversing each row."""


def flip_image(image):
    for i in range(len(image)):
        for j in range(i):
            if i < len(image[0]):
                image[i][j], image[j][i] = image[j][i], image[i][j]
    for row in image:
        row[:] = [1 - pixel for pixel in row]
    return image
