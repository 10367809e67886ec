"""Compares the halves without their order."""


def palindrome_list(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    half = len(values) // 2
    return sorted(values[:half]) == sorted(values[-half:] if half else [])
