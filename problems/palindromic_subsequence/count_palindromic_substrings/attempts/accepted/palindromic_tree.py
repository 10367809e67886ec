class Node:
    def __init__(self, length, link=None):
        self.length = length
        self.link = link
        self.next = {}
        self.suffixes = 0 if link is None else link.suffixes + 1


def count_palindromic_substrings(text):
    """Add one node for each distinct palindrome; each knows how many palindromes are its suffixes."""
    imaginary = Node(-1)
    empty = Node(0)
    empty.link = imaginary
    imaginary.link = imaginary
    count = 0
    current = empty

    def extendable(node, index):
        while index - node.length < 1 or text[index - node.length - 1] != text[index]:
            node = node.link
        return node

    for index, character in enumerate(text):
        current = extendable(current, index)
        if character not in current.next:
            if current is imaginary:
                link = empty
            else:
                link = extendable(current.link, index).next[character]
            current.next[character] = Node(current.length + 2, link)
        current = current.next[character]
        count += current.suffixes
    return count
