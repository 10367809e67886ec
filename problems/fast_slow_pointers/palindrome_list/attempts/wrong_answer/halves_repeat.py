"""Compares the second half forwards with the first."""


def palindrome_list(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    half = len(values) // 2
    return values[:half] == values[len(values) - half :]
