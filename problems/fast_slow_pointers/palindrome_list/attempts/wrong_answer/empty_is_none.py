"""Finds the empty list to be no palindrome."""


def palindrome_list(head):
    if head is None:
        return False
    values = []
    while head:
        values.append(head.val)
        head = head.next
    return values == values[::-1]
