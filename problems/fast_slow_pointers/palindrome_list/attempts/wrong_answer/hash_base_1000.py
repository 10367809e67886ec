"""Compares the values as digits of a number to the base 1,000."""


def palindrome_list(head):
    forward = backward = 0
    power = 1
    while head:
        forward = (forward * 1000 + head.val) % (1 << 61)
        backward = (backward + head.val * power) % (1 << 61)
        power = power * 1000 % (1 << 61)
        head = head.next
    return forward == backward
