"""Slices both ends off a list of the values again and again."""


def palindrome_list(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    while len(values) > 1:
        if values[0] != values[-1]:
            return False
        values = values[1:-1]
    return True
