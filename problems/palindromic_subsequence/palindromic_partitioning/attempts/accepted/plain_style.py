class Palindromes:
    def __init__(self, text):
        n = len(text)
        self.known = []
        for left in range(n):
            self.known.append([False] * n)
        for length in range(1, n + 1):
            for left in range(n - length + 1):
                right = left + length - 1
                if text[left] == text[right]:
                    self.known[left][right] = length <= 2 or self.known[left + 1][right - 1]

    def is_palindrome(self, left, right):
        return self.known[left][right]


def palindromic_partitioning(text):
    palindromes = Palindromes(text)
    parts = []
    for end in range(len(text)):
        if palindromes.is_palindrome(0, end):
            parts.append(1)
            continue
        smallest = end + 1
        for start in range(1, end + 1):
            if palindromes.is_palindrome(start, end) and parts[start - 1] + 1 < smallest:
                smallest = parts[start - 1] + 1
        parts.append(smallest)
    return parts[-1] - 1
