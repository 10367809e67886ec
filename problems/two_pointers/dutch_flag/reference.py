def dutch_flag(colors: list[int]) -> None:
    low, middle, high = 0, 0, len(colors) - 1
    while middle <= high:
        color = colors[middle]
        if color == 0:
            colors[middle] = colors[low]
            colors[low] = 0
            low += 1
            middle += 1
        elif color == 1:
            middle += 1
        else:
            colors[middle] = colors[high]
            colors[high] = 2
            high -= 1
