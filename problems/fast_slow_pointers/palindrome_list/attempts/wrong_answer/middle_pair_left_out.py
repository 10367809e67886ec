"""Stops before the two middle values."""


def palindrome_list(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    low, high = 0, len(values) - 1
    while low + 1 < high:
        if values[low] != values[high]:
            return False
        low, high = low + 1, high - 1
    return True
