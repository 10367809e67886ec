def next_letter(letters: list[str], key: str) -> str:
    low, high = 0, len(letters)
    while low < high:
        middle = (low + high) // 2
        if letters[middle] <= key:
            low = middle + 1
        else:
            high = middle
    answer: str = letters[low % len(letters)]
    return answer
