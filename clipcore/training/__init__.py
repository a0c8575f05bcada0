"""Training: data, losses, optimisation, the loop, and the recipe of the bundled model.

`python -m clipcore.train CONFIG --data DIR` runs a configuration; everything it uses can be used alone.
"""
