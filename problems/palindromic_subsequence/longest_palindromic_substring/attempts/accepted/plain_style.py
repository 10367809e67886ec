class Palindrome:
    def __init__(self, text, left, right):
        self.text = text
        self.left = left
        self.right = right

    def length(self):
        return self.right - self.left

    def can_grow(self):
        if self.left == 0 or self.right == len(self.text):
            return False
        return self.text[self.left - 1] == self.text[self.right]

    def grow(self):
        while self.can_grow():
            self.left -= 1
            self.right += 1

    def value(self):
        return self.text[self.left : self.right]


def longest_palindromic_substring(text):
    longest = Palindrome(text, 0, 0)
    for index in range(len(text)):
        for palindrome in [Palindrome(text, index, index), Palindrome(text, index, index + 1)]:
            palindrome.grow()
            if palindrome.length() > longest.length():
                longest = palindrome
    return longest.value()
