"""Compares the values as digits of a number to the base 31, modulo a prime."""


def palindrome_list(head):
    M = 10**9 + 7
    forward = backward = 0
    power = 1
    while head:
        forward = (forward * 31 + head.val) % M
        backward = (backward + head.val * power) % M
        power = power * 31 % M
        head = head.next
    return forward == backward
