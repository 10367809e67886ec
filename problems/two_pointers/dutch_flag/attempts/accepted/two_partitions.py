def dutch_flag(colors):
    start = 0
    for size in (0, 1):
        left, right = start, len(colors) - 1
        while True:
            while left <= right and colors[left] <= size:
                left += 1
            while left <= right and colors[right] > size:
                right -= 1
            if left > right:
                break
            colors[left], colors[right] = colors[right], colors[left]
        start = left
