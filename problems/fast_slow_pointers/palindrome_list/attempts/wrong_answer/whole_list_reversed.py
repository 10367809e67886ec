"""Reverses the whole list and compares it with itself."""


def palindrome_list(head):
    values, back = [], None
    while head:
        values.append(head.val)
        head.next, back, head = back, head, head.next
    for val in values:
        if back.val != val:
            return False
        back = back.next
    return True
