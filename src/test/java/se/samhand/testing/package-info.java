/// What every test of the application stands on: `@DbTest`, `@WebTest` and the database behind them.
package se.samhand.testing;
