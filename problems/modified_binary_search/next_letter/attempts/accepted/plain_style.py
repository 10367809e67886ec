def next_letter(letters, key):
    if key < letters[0] or key >= letters[-1]:
        return letters[0]
    start = 0
    end = len(letters) - 1
    while start <= end:
        middle = (start + end) // 2
        if letters[middle] > key:
            end = middle - 1
        else:
            start = middle + 1
    return letters[start]
