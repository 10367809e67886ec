def flip_image(image):
    for row in image:
        row[:] = [1 - pixel for pixel in reversed(row)]
    return image
