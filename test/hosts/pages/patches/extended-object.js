// Enumerable additions to every object there is.
Object.prototype.extend = function () {};
Object.prototype.forEach = function () {};
Object.prototype.toJSON = function () {
  return 'an object';
};
Object.prototype.title = null;
Object.prototype.key = 'none';
