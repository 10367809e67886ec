def flip_image(image):
    for index, row in enumerate(image):
        image[index] = [pixel ^ 1 for pixel in row[::-1]]
    return image
