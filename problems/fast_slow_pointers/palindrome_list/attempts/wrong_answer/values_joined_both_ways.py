"""Joins the values to a string without separators, forwards and backwards."""


def palindrome_list(head):
    values = []
    while head:
        values.append(str(head.val))
        head = head.next
    return "".join(values) == "".join(reversed(values))
