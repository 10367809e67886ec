def count_palindromic_substrings(text: str) -> int:
    count = 0
    for center in range(len(text)):
        for right in (center, center + 1):
            left = center
            while left >= 0 and right < len(text) and text[left] == text[right]:
                count += 1
                left -= 1
                right += 1
    return count
