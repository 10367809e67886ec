def flip_image(image):
    for place, row in enumerate(image):
        image[place] = [pixel ^ 1 for pixel in row[::-1]]
    return image
