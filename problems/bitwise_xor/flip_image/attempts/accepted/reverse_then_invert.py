def flip_image(image):
    for row in image:
        row.reverse()
        for index in range(len(row)):
            row[index] ^= 1
    return image
